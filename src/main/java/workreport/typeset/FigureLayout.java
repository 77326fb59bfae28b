package workreport.typeset;

import java.util.List;
import workreport.typeset.Style.Align;

/** Sets charts side by side, each below its name. */
final class FigureLayout {

    private static final double SIZE = 0.9;
    private static final double LEADING = 1.4;

    private final Paginator flow;
    private final Block.Figures figures;
    private final double size;
    private final double leading;
    private final double width;

    FigureLayout(Paginator flow, Block.Figures figures) {
        this.flow = flow;
        this.figures = figures;
        size = flow.format().size(SIZE);
        leading = LEADING * size * flow.format().air();
        width = (flow.format().measure() - (figures.columns() - 1) * Block.Figures.GUTTER) / figures.columns();
    }

    double beginning() {
        return figures.figures().isEmpty() ? 0 : height(row(0));
    }

    void flow() {
        for (int first = 0; first < figures.figures().size(); first += figures.columns()) {
            List<Block.Figure> row = row(first);
            flow.need(height(row));
            double names = names(row);
            double top = flow.y();
            double left = flow.format().left();
            for (Block.Figure figure : row) {
                flow.mark(figure.anchor());
                Tag name = figure.name().isEmpty() ? null : flow.root().add("P", figure.language());
                double y = top + names - lines(figure).size() * leading;
                for (SetLine line : lines(figure)) {
                    flow.add(new Item.Line(left, y + Paginator.baseline(size, leading), size, line, name));
                    y += leading;
                }
                Tag tag =
                        flow.root().addFigure(figure.language(), figure.chart().description());
                flow.add(new Item.Picture(left, top + names + 2, figures.scale(), figure.chart(), tag));
                left += width + Block.Figures.GUTTER;
            }
            flow.down(height(row));
        }
    }

    private List<Block.Figure> row(int first) {
        return figures.figures()
                .subList(
                        first,
                        Math.min(first + figures.columns(), figures.figures().size()));
    }

    private List<SetLine> lines(Block.Figure figure) {
        return figure.name().stream()
                .flatMap(run -> flow.setter().set(List.of(run), size, 0, width, Align.LEFT).stream())
                .toList();
    }

    private double names(List<Block.Figure> row) {
        return row.stream().mapToInt(figure -> lines(figure).size()).max().orElse(0) * leading;
    }

    private double height(List<Block.Figure> row) {
        double charts = row.stream()
                .mapToDouble(figure -> figure.chart().height() * figures.scale())
                .max()
                .orElse(0);
        return names(row) + charts + 0.8 * flow.format().size() * flow.format().air();
    }
}
