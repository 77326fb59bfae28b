package workreport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each system wants what is the user's; a variable counts only with an absolute path. */
class UserFoldersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Linux,      -,      /home/a/.local/state/report-viewer,                  /home/a/.local/share/report-viewer
                    Linux,      /x,     /x/report-viewer,                                    /x/report-viewer
                    Linux,      here,   /home/a/.local/state/report-viewer,                  /home/a/.local/share/report-viewer
                    Linux,      ' ',    /home/a/.local/state/report-viewer,                  /home/a/.local/share/report-viewer
                    Windows 11, -,      /home/a/AppData/Roaming/report-viewer,               /home/a/AppData/Roaming/report-viewer
                    Windows 11, /x,     /x/report-viewer,                                    /x/report-viewer
                    Mac OS X,   /x,     /home/a/Library/Application Support/report-viewer,   /home/a/Library/Application Support/report-viewer
                    """)
    void everySystem(String system, String variable, Path state, Path data) {
        UserFolders folders =
                new UserFolders(system, Path.of("/home/a"), name -> name.equals("HOME") ? null : variable);

        assertThat(folders.state()).isEqualTo(state);
        assertThat(folders.data()).isEqualTo(data);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"/home/a, /home/a", "?, /nonexistent", "-, /nonexistent", "'', /nonexistent"})
    void whoHasNoHomeHasNothingKeptWhereTheProgramWasStarted(String told, Path home) {
        assertThat(UserFolders.home(told)).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Linux,      /b,  /b/.local/share/report-viewer
                    Linux,      b,   /home/a/.local/share/report-viewer
                    Linux,      '',  /home/a/.local/share/report-viewer
                    Linux,      -,   /home/a/.local/share/report-viewer
                    Windows 11, /b,  /home/a/AppData/Roaming/report-viewer
                    Mac OS X,   /b,  /home/a/Library/Application Support/report-viewer
                    """)
    void onLinuxTheHomeIsWhatTheVariableSays(String system, String variable, Path data) {
        UserFolders folders =
                new UserFolders(system, Path.of("/home/a"), name -> name.equals("HOME") ? variable : null);

        assertThat(folders.data()).isEqualTo(data);
    }

    @ParameterizedTest
    @CsvSource({"XDG_STATE_HOME, /x/report-viewer, /home/a/.local/share/report-viewer"})
    void eachHasItsVariable(String variable, Path state, Path data) {
        UserFolders folders = new UserFolders("Linux", Path.of("/home/a"), Map.of(variable, "/x")::get);

        assertThat(folders.state()).isEqualTo(state);
        assertThat(folders.data()).isEqualTo(data);
    }
}
