package workreport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import workreport.load.Json;
import workreport.measure.Measure;

/** What comes with the program is in order. */
class CatalogueFileTest {

    private static final Collection<Entry> ALL = Catalogue.standard().entries();

    private static JsonNode file(String name) throws IOException {
        return Json.read(Files.readString(Path.of("data", name)));
    }

    private static List<String> faults(JsonNode catalogue) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file("catalogue.schema.json"))
                .validate(catalogue)
                .stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    @Test
    void theFileKeepsItsSchema() throws IOException {
        assertThat(faults(file("catalogue.json"))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        JsonNode catalogue = file("catalogue.json");
        ((ObjectNode) catalogue.path("indicators").get(0))
                .put("direction", "up")
                .put("colour", "red");

        assertThat(faults(catalogue)).hasSize(2).allMatch(fault -> fault.startsWith("/indicators/0"));
    }

    @Test
    void everyIdIsGivenOnceAndEveryReferenceLeadsSomewhere() throws IOException {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(150).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(ALL).hasSameSizeAs(file("catalogue.json").path("indicators"));
        assertThat(ALL).allSatisfy(entry -> {
            assertThat(entry.theme()).as(entry.id()).isNotNull();
            assertThat(entry.families()).as(entry.id()).doesNotContainNull();
        });
        assertThat(ALL.stream().map(Entry::follows).filter(before -> before != null))
                .isNotEmpty()
                .allSatisfy(before ->
                        assertThat(Catalogue.standard().entry(before.id())).isPresent());
    }

    /** What it is called leads to the entry, by each of its measures, in each of its units. */
    @Test
    void everyNameLeadsToItsEntry() {
        assertThat(ALL)
                .allSatisfy(entry -> assertThat(questions(entry))
                        .as(entry.id())
                        .allSatisfy(question -> assertThat(Catalogue.standard()
                                        .find(entry.name().zh(), question.unit(), question.measure()))
                                .contains(entry)));
    }

    /** An alias that never finds its entry is of no use. */
    @Test
    void everyAliasLeadsToItsEntryInSomeWay() {
        assertThat(ALL)
                .allSatisfy(entry -> assertThat(entry.aliases())
                        .allSatisfy(alias -> assertThat(questions(entry))
                                .as(entry.id() + " " + alias)
                                .anySatisfy(question -> assertThat(
                                                Catalogue.standard().find(alias, question.unit(), question.measure()))
                                        .contains(entry))));
    }

    private record Question(String unit, Measure measure) {}

    private static List<Question> questions(Entry entry) {
        return entry.measures().stream()
                .flatMap(measure -> (measure.isRate()
                                ? Stream.of("%")
                                : entry.families().stream().flatMap(CatalogueFileTest::units))
                        .map(unit -> new Question(unit, measure)))
                .toList();
    }

    private static Stream<String> units(UnitFamily family) {
        return family.units().isEmpty()
                ? Stream.of("")
                : family.units().stream().map(unit -> "万" + unit.zh());
    }
}
