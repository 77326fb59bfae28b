package workreport.change;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a chapter is for, by its title. */
enum ChapterRole {
    REVIEW("回顾|总结|过去|去年|回眸|完成情况|成就|工作情况|一年来|五年来|年来"),
    PLAN_OF_YEAR("\\d{4}年|今年"),
    /** For several years. */
    OUTLOOK("五年|时期|任期|今后|规划"),
    PLAN("安排|部署|任务|重点|目标|打算|计划|要求|思路|工作"),
    OTHER("");

    private final Pattern words;

    ChapterRole(String words) {
        this.words = Pattern.compile(words);
    }

    static ChapterRole of(String title) {
        return Stream.of(values())
                .filter(role -> role.words.matcher(title).find())
                .findFirst()
                .orElseThrow();
    }

    /** Whether two chapters are for the same: what is planned without a year is planned for the next. */
    boolean isAs(ChapterRole other) {
        return this != OTHER && plain() == other.plain();
    }

    private ChapterRole plain() {
        return this == PLAN_OF_YEAR ? PLAN : this;
    }
}
