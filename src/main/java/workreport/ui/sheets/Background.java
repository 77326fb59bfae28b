package workreport.ui.sheets;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread for work that the window must not wait for. It ends when there has been none for a while. */
final class Background {

    private static final long IDLE = 10;

    private Background() {}

    /** Does one piece of work after the other, in the order given. */
    static Executor thread(String name) {
        ThreadPoolExecutor thread =
                new ThreadPoolExecutor(1, 1, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread made = new Thread(work, name);
                    made.setDaemon(true);
                    return made;
                });
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }
}
