package workreport.ui.entering;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.check.Code;
import workreport.entered.EnteredValue;
import workreport.entered.Figure;
import workreport.entered.Proposal;
import workreport.entered.Proposal.Kind;
import workreport.entered.WithEntered;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.measure.Measure;

/** What would become of the cells of a table, in words. */
record ProposalText(FigureText text, Report report) {

    private Words words() {
        return text.notation().words();
    }

    /** The indicator as the report names it; where none was found, the name in the table. */
    String indicator(Proposal proposal) {
        Indicator indicator = proposal.indicator();
        return indicator == null
                ? proposal.written().name()
                : text.notation().language().of(indicator.name());
    }

    String period(Proposal proposal) {
        return text.notation().period(proposal.written().period());
    }

    String written(Proposal proposal) {
        return proposal.written().text();
    }

    /** The value as it was read; empty where it was not. */
    String becomes(Proposal proposal) {
        Figure figure = proposal.figure();
        return figure == null ? "" : text.value(figure);
    }

    /** What becomes of it, in a few words. */
    String kind(Kind kind) {
        return words().say("proposal.kind." + Code.of(kind));
    }

    /** What becomes of it, with the other value where there is one. */
    String told(Proposal proposal) {
        String kind = kind(proposal.kind());
        return switch (proposal.kind()) {
            case DIFFERS ->
                words().say("enter.figure", kind, text.value(existing(proposal).figure()));
            case BESIDE -> words().say("enter.figure", kind, said(proposal));
            case OTHER_UNIT ->
                words().say("enter.figure", kind, proposal.written().unit());
            default -> kind;
        };
    }

    /** What becomes of it and why, in full. */
    String reason(Proposal proposal) {
        String key = "proposal.why." + Code.of(proposal.kind());
        return switch (proposal.kind()) {
            case NEW -> words().say(key, becomes(proposal), indicator(proposal), period(proposal));
            case DIFFERS, SAME -> {
                EnteredValue existing = existing(proposal);
                String before = text.value(existing.figure());
                yield words().say(key, before, Provenance.of(existing.figure().source(), words()), becomes(proposal));
            }
            case BESIDE -> words().say(key, said(proposal), becomes(proposal));
            case SAID -> words().say(key, said(proposal));
            case TWICE, AGAIN -> words().say(key, proposal.twin());
            case UNREADABLE -> words().say(key, written(proposal), units(proposal));
            case OTHER_UNIT -> words().say(key, proposal.written().unit(), units(proposal));
            case FUTURE -> words().say(key, period(proposal));
            case OTHER_WAY -> words().say(key, indicator(proposal));
            case AMBIGUOUS, UNKNOWN -> words().say(key, proposal.written().name());
        };
    }

    private static EnteredValue existing(Proposal proposal) {
        return Objects.requireNonNull(proposal.existing());
    }

    private String said(Proposal proposal) {
        Observation said = Objects.requireNonNull(proposal.said());
        return text.notation().quantity(Objects.requireNonNull(proposal.indicator()), said);
    }

    /** The units in which the indicator can be told. */
    private String units(Proposal proposal) {
        Indicator indicator = proposal.indicator();
        return indicator == null
                ? proposal.written().unit()
                : Stream.of(Measure.LEVEL, Measure.GROWTH)
                        .filter(measure -> measure == Measure.LEVEL
                                || indicator.observations().stream()
                                        .anyMatch(each -> each.measure().isRate()))
                        .map(measure -> WithEntered.units(report, indicator, measure))
                        .flatMap(List::stream)
                        .map(text::name)
                        .distinct()
                        .collect(Collectors.joining(" / "));
    }
}
