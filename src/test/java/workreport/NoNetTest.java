package workreport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.SocketHandler;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import javax.net.SocketFactory;
import javax.xml.parsers.DocumentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing in the program goes on the net. URL and URI are allowed, for files and for what comes with the program: but not
 * what opens them. {@code packaging/linux/faults} watches the running program for the same, libraries and all.
 */
class NoNetTest {

    /** Packages that are of the net, with all below them. */
    private static final List<String> OF_THE_NET = List.of(
            "java.net",
            "javax.net",
            "java.rmi",
            "javax.naming",
            "javax.management.remote",
            "javax.security.sasl",
            "java.sql",
            "com.sun.net",
            "com.sun.jndi",
            "sun.net",
            "sun.nio.ch",
            "javafx.scene.web",
            "javafx.scene.media",
            "netscape.javascript");

    private static final DescribedPredicate<JavaClass> NET = describe(
            "are of the net",
            type -> OF_THE_NET.stream().anyMatch(name -> within(type, name)) && !isName(type)
                    || type.getPackageName().startsWith("java.nio.channels") && isSocket(type)
                    || type.isEquivalentTo(SocketHandler.class));

    /** Makes the address itself, which is always that of a file. */
    private static final String OF_A_FILE = "workreport.ui.Fonts.load(java.nio.file.Path)";

    /** What takes an address and reads what is there. */
    private static final DescribedPredicate<JavaAccess<?>> OPENING = describe("open an address", access -> {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return switch (owner) {
            case "java.net.URL" ->
                List.of("openConnection", "openStream", "getContent").contains(name);
            case "javafx.scene.image.Image" -> name.equals("<init>") && takes(access, String.class);
            case "javafx.scene.text.Font" ->
                name.startsWith("loadFont")
                        && takes(access, String.class)
                        && !access.getOrigin().getFullName().equals(OF_A_FILE);
            case "javax.imageio.ImageIO" -> takes(access, URL.class);
            case "javax.xml.parsers.DocumentBuilder", "javax.xml.parsers.SAXParser" ->
                name.equals("parse") && takes(access, String.class);
            case "javax.xml.transform.stream.StreamSource", "org.xml.sax.InputSource" -> takes(access, String.class);
            default -> false;
        };
    });

    private static boolean within(JavaClass type, String name) {
        return (type.getPackageName() + ".").startsWith(name + ".");
    }

    private static boolean isName(JavaClass type) {
        return type.isEquivalentTo(URL.class) || type.isEquivalentTo(URI.class);
    }

    private static boolean isSocket(JavaClass type) {
        return type.getSimpleName().matches(".*(Socket|Datagram|Multicast|Network|Selector|Selectable|Selection).*");
    }

    private static boolean takes(JavaAccess<?> access, Class<?> first) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && !target.getRawParameterTypes().isEmpty()
                && target.getRawParameterTypes().getFirst().isEquivalentTo(first);
    }

    private static Stream<String> offences(JavaClasses classes) {
        return Stream.of(
                        noClasses().should().dependOnClassesThat(NET),
                        noClasses().should().accessTargetWhere(OPENING))
                .flatMap(
                        rule -> rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream());
    }

    @Test
    void nothingGoesOnTheNet() {
        JavaClasses program = new ClassFileImporter().importPath(Path.of("target/classes"));

        assertThat(program).hasSizeGreaterThan(60);
        assertThat(offences(program)).isEmpty();
    }

    /** Each of these would. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                OfSocket.class, OfHttp.class, OfChannel.class, OfDatagrams.class, OfLater.class, OfConnection.class,
                OfStream.class, OfReference.class, OfImage.class, OfFont.class, OfPicture.class, OfXml.class,
                OfFactory.class, OfLog.class
            })
    void whatWouldIsFound(Class<?> offender) {
        assertThat(offences(new ClassFileImporter().importClasses(offender))).isNotEmpty();
    }

    @Test
    void whatIsThereIsRead() {
        assertThat(offences(new ClassFileImporter().importClasses(OfProgram.class)))
                .isEmpty();
    }

    private record OfSocket(Socket socket) {}

    private record OfHttp(HttpClient client) {}

    private record OfChannel(SocketChannel channel) {}

    private record OfDatagrams(DatagramChannel channel) {}

    private record OfLater(AsynchronousSocketChannel channel) {}

    private record OfFactory(SocketFactory factory) {}

    private record OfLog(SocketHandler handler) {}

    private record OfConnection(URL url) {
        Object open() throws IOException {
            return url.openConnection();
        }
    }

    private record OfStream(URL url) {
        Object open() throws IOException {
            return url.openStream();
        }
    }

    private interface Opens {
        Object open(URL url) throws IOException;
    }

    private record OfReference() {
        Opens opens() {
            return URL::openStream;
        }
    }

    private record OfImage(String url) {
        Object open() {
            return new Image(url, true);
        }
    }

    private record OfFont(String url) {
        Object open() {
            return Font.loadFont(url, 12);
        }
    }

    private record OfPicture(URL url) {
        Object open() throws IOException {
            return ImageIO.read(url);
        }
    }

    private record OfXml(DocumentBuilder builder) {
        Object open() throws Exception {
            return builder.parse("report.xml");
        }
    }

    private record OfProgram() {
        Object open() {
            URL words = OfProgram.class.getResource("/workreport/words_zh.properties");
            return List.of(words.toExternalForm(), OfProgram.class.getResourceAsStream("/x"));
        }
    }
}
