package workreport.platform.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javax.print.CancelablePrintJob;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import javax.print.attribute.standard.JobName;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobEvent;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A printer made of air: what it can is said to it, and it keeps what it gets. */
final class FakeService implements PrintService {

    /** What it does with a job. */
    interface Behaviour {
        /** @return the event to tell of at the end */
        int print(Doc doc) throws Exception;
    }

    final List<String> wishes = new ArrayList<>();
    /** At zero once a job was taken back. */
    final CountDownLatch givenUp = new CountDownLatch(1);

    private final String name;
    private final Set<DocFlavor> flavors;
    private final Set<Attribute> known;
    private final PrintServiceAttributeSet state = new HashPrintServiceAttributeSet();
    private final Behaviour behaviour;

    FakeService(String name, Set<DocFlavor> flavors, Set<Attribute> known, Behaviour behaviour) {
        this.name = name;
        this.flavors = flavors;
        this.known = known;
        this.behaviour = behaviour;
    }

    FakeService in(PrintServiceAttribute attribute) {
        state.add(attribute);
        return this;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavors.contains(flavor);
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return flavors.toArray(DocFlavor[]::new);
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return category == JobName.class || any(known -> known.getCategory() == category);
    }

    @Override
    public boolean isAttributeValueSupported(Attribute attribute, DocFlavor flavor, AttributeSet attributes) {
        return known.contains(attribute) || attribute instanceof Copies;
    }

    @Override
    public @Nullable Object getSupportedAttributeValues(
            Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
        boolean copies = category == Copies.class && any(known -> known.getCategory() == Copies.class);
        return copies ? new CopiesSupported(1, 99) : null;
    }

    private boolean any(Predicate<Attribute> condition) {
        return known.stream().anyMatch(condition);
    }

    @Override
    public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
        return category.cast(state.get(category));
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return state;
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public @Nullable AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public @Nullable ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    private final class Job implements CancelablePrintJob {

        private final Set<PrintJobListener> listeners = new HashSet<>();

        @Override
        public PrintService getPrintService() {
            return FakeService.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {
            listeners.add(listener);
        }

        @Override
        public void removePrintJobListener(PrintJobListener listener) {
            listeners.remove(listener);
        }

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

        @Override
        public void cancel() {
            givenUp.countDown();
        }

        /** Tells first that all data are through, as Java on Linux does. */
        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            Arrays.stream(attributes.toArray())
                    .map(attribute -> attribute.getName() + "=" + attribute)
                    .sorted()
                    .forEach(wishes::add);
            PrintJobEvent through = new PrintJobEvent(this, PrintJobEvent.DATA_TRANSFER_COMPLETE);
            listeners.forEach(listener -> listener.printDataTransferCompleted(through));
            try {
                PrintJobEvent event = new PrintJobEvent(this, behaviour.print(doc));
                if (event.getPrintEventType() == PrintJobEvent.JOB_FAILED) {
                    listeners.forEach(listener -> listener.printJobFailed(event));
                }
            } catch (PrintException | RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new PrintException(failed);
            }
        }
    }
}
