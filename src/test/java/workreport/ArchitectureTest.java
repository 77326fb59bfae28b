package workreport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that keep the parts apart. There are no exemptions. */
class ArchitectureTest {

    /** Each package may use those before it; the command line comes last and may use all. */
    private static final List<String> ORDER = List.of(
            "check",
            "platform",
            "document",
            "measure",
            "evidence",
            "catalogue",
            "load",
            "ingest",
            "language",
            "review",
            "entered",
            "analysis",
            "joins",
            "series",
            "change",
            "find",
            "notes",
            "library",
            "chart",
            "paint",
            "typeset",
            "table",
            "sheet",
            "ui",
            "app",
            "cli");

    /** The rooms of the app: each may use those before it. What JavaFX launches comes last and may use all. */
    private static final List<String> APP_ORDER =
            List.of("session", "stage", "file", "view", "dialog", "frame", "window");

    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("workreport."))
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ORDER).containsAll(packages);
        assertThat(packages).contains("document", "load", "language", "analysis", "chart", "ui", "app");
        assertThat(PROGRAM).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @FieldSource("ORDER")
    void aPackageUsesOnlyWhatStandsBeforeIt(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(other -> "workreport." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("workreport." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("workreport")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyRoomOfTheAppHasItsPlaceInTheOrder() {
        Set<String> rooms = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("workreport.app."))
                .map(name -> name.substring("workreport.app.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms).containsExactlyInAnyOrderElementsOf(APP_ORDER);
    }

    @ParameterizedTest
    @FieldSource("APP_ORDER")
    void aRoomOfTheAppUsesOnlyThoseBeforeIt(String name) {
        String[] later = Stream.concat(
                        APP_ORDER.subList(APP_ORDER.indexOf(name) + 1, APP_ORDER.size()).stream()
                                .map(other -> "workreport.app." + other),
                        Stream.of("workreport.app"))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("workreport.app." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .check(PROGRAM);
    }

    /** What all panes share knows none of them. */
    @Test
    void whatPanesShareUsesNoPane() {
        noClasses()
                .that()
                .resideInAPackage("workreport.ui")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("workreport.ui.*..")
                .check(PROGRAM);
    }

    @Test
    void packagesMakeNoCircles() {
        slices().matching("workreport.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void panesDoNotKnowEachOther() {
        slices().matching("workreport.ui.(*)..").should().notDependOnEachOther().check(PROGRAM);
    }

    /** So there is nothing to switch off for those who asked their system for less motion. A pause moves nothing. */
    @Test
    void nothingMovesByItself() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "move things",
                        (JavaClass type) -> type.getPackageName().equals("javafx.animation")
                                && !Set.of("PauseTransition", "Animation", "Status")
                                        .contains(type.getSimpleName())))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "document", "measure", "evidence", "analysis", "chart", "language"})
    void whatIsSaidAndDrawnNeedsNothingButJava(String name) {
        classes()
                .that()
                .resideInAPackage("workreport." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "java.io..",
                        "java.nio.charset..",
                        "org.jspecify..",
                        "workreport..")
                .check(PROGRAM);
    }

    @Test
    void theCommandLineKnowsNoJavaFx() {
        noClasses()
                .that()
                .resideInAPackage("workreport.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..")
                .check(PROGRAM);
    }

    @Test
    void loadingNeedsNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("workreport.load..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.awt..", "org.apache.pdfbox..")
                .check(PROGRAM);
    }

    /** No program but the printing system's and the one that shows folders; no code and no objects out of data. */
    @Test
    void nothingIsRunThatIsNotKnown() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("workreport.app.window.SystemServices")
                .and()
                .resideOutsideOfPackage("workreport.platform.print")
                .and()
                // This program once more, to read what could cost too much.
                .doNotHaveFullyQualifiedName("workreport.ingest.worker.WorkerProcess")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "run or make what data says",
                        type -> Set.of(
                                                "java.io.ObjectInputStream",
                                                "java.lang.ClassLoader",
                                                "java.net.URLClassLoader",
                                                "java.beans.XMLDecoder",
                                                "java.awt.Desktop",
                                                "javafx.application.HostServices")
                                        .contains(type.getName())
                                || type.getPackageName().startsWith("javax.script")
                                || type.getPackageName().startsWith("javax.tools")
                                || type.getPackageName().startsWith("javax.naming")
                                || type.getPackageName().startsWith("java.rmi")))
                .orShould()
                .accessTargetWhere(isCallOf(Runtime.class, "exec", "load", "loadLibrary"))
                .orShould()
                .accessTargetWhere(isCallOf(System.class, "load", "loadLibrary"))
                .orShould()
                .accessTargetWhere(isCallOf(Class.class, "forName"))
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("workreport.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(isCallOf(Throwable.class, "printStackTrace"))
                .check(PROGRAM);
    }

    @Test
    void panesObserveInOneWay() {
        noClasses()
                .that()
                .resideInAPackage("workreport.ui..")
                .should()
                .accessTargetWhere(describe(
                        "addListener is called", access -> access.getName().equals("addListener")))
                .because("what is observed is a property that one subscribes to")
                .check(PROGRAM);
    }

    @Test
    void coloursComeFromThePalette() {
        noClasses()
                .that(describe(
                        "do not take looks from the table of styles",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .noneMatch(other ->
                                        other.getTargetClass().getName().equals("workreport.paint.MarkStyle"))))
                .should()
                .accessTargetWhere(describe(
                        "setStyle is called", access -> access.getName().equals("setStyle")))
                .because("only marks of charts are styled in code, by the names of colours that the palette gives")
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.paint.Color")
                .because("both themes are palettes, and nothing else")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaAccess<?>> isCallOf(Class<?> type, String... names) {
        return describe(
                type.getSimpleName() + "." + String.join("/", names),
                access -> access.getTargetOwner().isAssignableTo(type)
                        && List.of(names).contains(access.getName()));
    }
}
