package workreport.cli;

/** How the program ends: what a shell or a script sees of it. */
final class ExitCode {

    static final int FINE = 0;
    /** Something is wrong with a file that was read, or a sheet could not be written or printed. */
    static final int FAILED = 1;
    /** Wrong use, no screen, or a file that cannot be written. */
    static final int USAGE = 2;

    private ExitCode() {}
}
