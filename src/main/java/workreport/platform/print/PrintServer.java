package workreport.platform.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Asks whether the system's print service runs: Java finds no printer whether it has none or does not run at all. */
final class PrintServer {

    private PrintServer() {}

    /** Whether it runs. Only CUPS is asked; Windows always has one. */
    static boolean runs() {
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return true;
        }
        ProcessBuilder question = new ProcessBuilder("lpstat", "-r").redirectErrorStream(true);
        question.environment().put("LC_ALL", "C");
        try {
            Process process = question.start();
            process.getOutputStream().close();
            byte[] answer = process.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8).contains("is running");
        } catch (IOException _) {
            return false;
        }
    }
}
