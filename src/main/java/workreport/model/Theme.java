package workreport.model;

/** A field of policy that indicators are grouped by. */
public record Theme(String id, Bilingual name) {}
