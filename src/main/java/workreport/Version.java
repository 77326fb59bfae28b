package workreport;

import picocli.CommandLine.IVersionProvider;
import workreport.window.About;

/** The program's version, as the command line tells it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** The program's name and version. */
    static String text() {
        return "report-viewer " + About.version();
    }
}
