package workreport.stress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** Spoilt versions of a JSON file without end; the same seed gives the same ones. Two of three are still JSON. */
public final class Mutants {

    private final Random random;
    private final byte[] whole;
    private final Spoiling spoiling;
    private final Restructuring restructuring;

    public Mutants(long seed, byte[] whole) {
        this.whole = whole.clone();
        random = new Random(seed);
        spoiling = new Spoiling(random);
        restructuring = new Restructuring(random, new String(whole, UTF_8));
    }

    public byte[] next() {
        return random.nextInt(3) == 0
                ? spoiling.of(whole)
                : restructuring.next().getBytes(UTF_8);
    }
}
