package workreport.cli;

/** How the program ends: what a shell or a script sees of it. */
final class ExitCode {

    static final int FINE = 0;
    /** Something is wrong with a file that was read, or something could not be written or printed. */
    static final int FAILED = 1;
    /** Wrong use, a name that nothing has, or no screen. */
    static final int USAGE = 2;

    private ExitCode() {}
}
