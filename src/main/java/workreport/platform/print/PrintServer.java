package workreport.platform.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells whether the system's print service is running: to Java, a service without printers and no service look the same. */
final class PrintServer {

    private PrintServer() {}

    /** Whether it is running. Only CUPS is asked; Windows always has one. */
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
