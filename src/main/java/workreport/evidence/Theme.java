package workreport.evidence;

import workreport.document.Bilingual;

/** A field of policy that indicators are grouped by. */
public record Theme(String id, Bilingual name) {}
