package workreport.load;

import java.util.List;
import workreport.check.Rule;

/** A fault whose line and column are not looked up yet. */
record UnlocatedFault(String pointer, Rule rule, List<Object> arguments) {

    static UnlocatedFault of(String pointer, Rule rule, Object... arguments) {
        return new UnlocatedFault(pointer, rule, List.of(arguments));
    }

    /** The pointer to a member of the value that a pointer leads to. */
    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to a field of a record, or to the record itself where no field is named. */
    static String field(String pointer, String name) {
        return name.isEmpty() ? pointer : child(pointer, name);
    }
}
