package workreport.ingest.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A small PDF file whose page unpacks to very much. */
final class PdfBomb {

    private PdfBomb() {}

    static byte[] of(long bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        try (DeflaterOutputStream outer = new DeflaterOutputStream(packed, new Deflater(9));
                DeflaterOutputStream inner = new DeflaterOutputStream(outer, new Deflater(9))) {
            for (long i = 0; i < bytes; i += blanks.length) {
                inner.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>> endobj\n"
                        + "4 0 obj <</Filter[/FlateDecode/FlateDecode]/Length " + packed.size() + ">> stream\n")
                .getBytes(ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }
}
