package workreport.entered;

/** Whether a target is only expected, or whoever set it is bound to reach it. */
public enum TargetKind {
    /** 预期性: expected, mainly from the market itself. */
    EXPECTED,
    /** 约束性: what a government has to reach. */
    BINDING
}
