package workreport.ui.reading;

import workreport.evidence.Contents;
import workreport.find.Hit;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.TextSearch;

/** What a search finds, marked in the text; the hit that the reader is at comes into sight. */
final class SearchHits {

    private final ReadingText text;
    private final ReadingPosition position;
    private final Contents contents;
    private final NavigationHistory trail;

    SearchHits(
            TextSearch search,
            TextArea area,
            ReadingText text,
            Painter painter,
            ReadingPosition position,
            Contents contents,
            NavigationHistory trail) {
        this.text = text;
        this.position = position;
        this.contents = contents;
        this.trail = trail;
        search.foundProperty().subscribe((_, found) -> area.paint(painter.find(found.hits())));
        search.visitProperty().subscribe((_, _) -> {
            area.paint(painter.findHere(search.hit()));
            search.hit().ifPresent(this::show);
        });
    }

    private void show(Hit hit) {
        if (hit.is(Hit.Of.GIST)) {
            // It stands beside the text as long as the reader is in its section.
            trail.pass(Location.of(contents.report().id(), hit.anchor().paragraph()));
        } else {
            text.stretch(hit).ifPresent(position::show);
        }
    }
}
