package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "170户、370名贫困人口", "843户1864名脱贫户": people and their households, each by its own unit. */
final class PeopleName {

    private static final Pattern PEOPLE = Pattern.compile("(.*\\p{IsHan})(?:人口|群众|居民|人员|扩面)");
    private static final Pattern HOUSEHOLDS = Pattern.compile("(.*(?:贫困|脱贫|低保|搬迁|监测|特困|困难|五保|移民|受灾|返贫))(?:户|扩面)");

    private PeopleName() {}

    /** The name of what has that unit: households where the text says people, and the other way round. */
    static FoundName with(String unit, FoundName name) {
        String text = of(unit, name.text());
        return text.equals(name.text()) ? name : name.withText(text);
    }

    static String of(String unit, String name) {
        Matcher people = PEOPLE.matcher(name);
        if (unit.equals("户") && people.matches()) {
            return people.group(1) + "户";
        }
        Matcher households = HOUSEHOLDS.matcher(name);
        if (name.endsWith("供养户") && (unit.equals("人") || unit.equals("名"))) {
            return name.substring(0, name.length() - 1) + "人员";
        }
        boolean counted = unit.equals("人") || unit.equals("名");
        return counted && households.matches() ? households.group(1) + "人口" : name;
    }
}
