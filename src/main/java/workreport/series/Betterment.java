package workreport.series;

import java.util.regex.Pattern;
import workreport.catalogue.Entry;
import workreport.evidence.Direction;

/** Which way is better, as far as a name and its unit tell. */
final class Betterment {

    private static final Pattern LESS = Pattern.compile("失业率|死亡率|发生率|发病率|贫困发生|能耗|用水量|排放量|浓度|负债率|不良率|贫困人口|恩格尔系数|事故");
    private static final Pattern NEITHER = Pattern.compile("价格|CPI|人口自然增长率|出生率|赤字|物价");
    private static final Pattern TIME = Pattern.compile(".*(?:工作日|小时|分钟|[天日秒])");
    private static final Pattern DAYS_WANTED = Pattern.compile("优良天数|寿命");

    private Betterment() {}

    static Direction of(Statement statement) {
        Entry known = statement.topic().known();
        if (known != null) {
            return known.direction();
        }
        String name = statement.name();
        if (LESS.matcher(name).find()) {
            return Direction.LOWER;
        }
        boolean time = TIME.matcher(statement.unit().base()).matches();
        return NEITHER.matcher(name).find()
                        || time && !DAYS_WANTED.matcher(name).find()
                ? Direction.NONE
                : Direction.HIGHER;
    }
}
