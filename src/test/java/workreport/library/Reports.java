package workreport.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Source;
import workreport.load.FaultyFileException;

/** Small reports of our own making. */
final class Reports {

    private Reports() {}

    /** One with two chapters. */
    static String text(String place, int year, String sentence) {
        return """
                %1$s人民政府工作报告
                ——%2$d年1月9日在%1$s第十七届人民代表大会第三次会议上
                %1$s县长 王小明
                各位代表：
                一、%3$d年工作回顾
                全县上下坚持稳中求进，各项工作有序推进，粮食产量达到5.4万吨。
                二、%2$d年工作安排
                %4$s
                """.formatted(place, year, year - 1, sentence);
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static StoredReport read(String name, String text) throws IOException {
        try {
            return ReportMaker.read(name, Source.of(text.getBytes(StandardCharsets.UTF_8)));
        } catch (FaultyFileException | UnreadableException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
