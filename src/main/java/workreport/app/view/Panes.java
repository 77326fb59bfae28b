package workreport.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import workreport.app.session.Session.Sides;

/** Outline, text and indicators side by side. The outer two fold, and fold by themselves where there is little room. */
public final class Panes extends SplitPane {

    private static final double NARROW = 1000;

    private final Region outline;
    private final Region text;
    private final Region indicators;
    /** Kept between starts. */
    private final ObjectProperty<Sides> sides;

    private double outlineWidth;
    private double indicatorsWidth;
    private boolean outlineWanted;
    private boolean indicatorsWanted;
    private boolean narrow;
    /** Whether only the text is to be seen, whatever else is wanted. */
    private boolean alone;
    /** Set until the panes stand in their widths. */
    private boolean arranged;

    Panes(Region outline, Region text, Region indicators, ObjectProperty<Sides> sides) {
        this.sides = sides;
        this.outline = outline;
        this.text = text;
        this.indicators = indicators;
        outlineWidth = sides.get().outlineWidth();
        indicatorsWidth = sides.get().indicatorsWidth();
        outlineWanted = sides.get().outlineShown();
        indicatorsWanted = sides.get().indicatorsShown();
        getStyleClass().add("panes");
        text.setMinWidth(320);
        release();
        setResizableWithParent(outline, false);
        setResizableWithParent(indicators, false);
        arrange(outlineWanted, indicatorsWanted);
        widthProperty().addListener((_, before, width) -> {
            boolean nowNarrow = width.doubleValue() < NARROW;
            if (before.doubleValue() == 0) {
                narrow = nowNarrow;
                arrange(isOpen(outlineWanted), isOpen(indicatorsWanted));
            } else if (nowNarrow != narrow) {
                keepWidths();
                narrow = nowNarrow;
                arrange(isOpen(outlineWanted), isOpen(indicatorsWanted));
            }
        });
    }

    private boolean isOpen(boolean wanted) {
        return wanted && !narrow && !alone;
    }

    /** Shows nothing but the text, or again what is wanted beside it. */
    public void setAlone(boolean only) {
        keepWidths();
        alone = only;
        arrange(isOpen(outlineWanted), isOpen(indicatorsWanted));
    }

    /** Folds the outline away, or brings it back. */
    public void foldOutline() {
        keepWidths();
        boolean show = !getItems().contains(outline);
        outlineWanted = narrow ? outlineWanted : show;
        arrange(show, getItems().contains(indicators) && !(narrow && show));
        publish();
    }

    /** Folds the indicators away, or brings them back. */
    public void foldIndicators() {
        keepWidths();
        boolean show = !getItems().contains(indicators);
        indicatorsWanted = narrow ? indicatorsWanted : show;
        arrange(getItems().contains(outline) && !(narrow && show), show);
        publish();
    }

    boolean showsOutline() {
        return getItems().contains(outline);
    }

    boolean showsIndicators() {
        return getItems().contains(indicators);
    }

    /** Keeps how the panes stand, after the reader has moved them. */
    void keep() {
        keepWidths();
        publish();
    }

    private void publish() {
        sides.set(new Sides(outlineWidth, indicatorsWidth, outlineWanted, indicatorsWanted));
    }

    private void keepWidths() {
        if (showsOutline()) {
            outlineWidth = moved(outlineWidth, outline);
        }
        if (showsIndicators()) {
            indicatorsWidth = moved(indicatorsWidth, indicators);
        }
    }

    /** A width is new only if the reader has moved a divider, not where rounding took a pixel. */
    private static double moved(double before, Region pane) {
        double now = pane.getWidth();
        return now > 0 && Math.abs(now - before) > 2 ? now : before;
    }

    private void arrange(boolean showOutline, boolean showIndicators) {
        List<Region> items = new ArrayList<>();
        if (showOutline) {
            outline.setPrefWidth(outlineWidth);
            items.add(outline);
        }
        items.add(text);
        if (showIndicators) {
            indicators.setPrefWidth(indicatorsWidth);
            items.add(indicators);
        }
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        }
        arranged = true;
        requestLayout();
    }

    /**
     * The first layout after the panes have changed shares the room out as it likes, and dividers are checked against
     * where their neighbours were before. So the panes are held to their widths for a second one.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (arranged && getWidth() > 0) {
            arranged = false;
            hold(outline, outlineWidth);
            hold(indicators, indicatorsWidth);
            super.layoutChildren();
            release();
        }
    }

    private static void hold(Region pane, double width) {
        double within = Math.clamp(width, pane.getMinWidth(), pane.getMaxWidth());
        pane.setMinWidth(within);
        pane.setMaxWidth(within);
    }

    private void release() {
        outline.setMinWidth(200);
        outline.setMaxWidth(520);
        indicators.setMinWidth(316);
        indicators.setMaxWidth(520);
    }
}
