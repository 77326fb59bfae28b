package workreport.cli;

import picocli.CommandLine.IVersionProvider;
import workreport.app.About;

/** The program's version, as the command line tells it. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    /** The program's name and version. */
    public static String text() {
        return "report-viewer " + About.version();
    }
}
