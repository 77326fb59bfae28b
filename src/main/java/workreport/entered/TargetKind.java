package workreport.entered;

/** What a plan makes of a target: whoever set it hopes for it, or has to bring it about. */
public enum TargetKind {
    /** 预期性: what is hoped for, mainly by the market's own doing. */
    EXPECTED,
    /** 约束性: what a government has to reach. */
    BINDING
}
