package workreport.catalogue;

import workreport.document.Bilingual;

/**
 * Another indicator that stood in this one's place before. They are not the same: values of the one say nothing about a
 * target of the other.
 *
 * @param id of the other entry
 * @param year the first year reported under the new one
 * @param note how they differ
 */
public record Predecessor(String id, int year, Bilingual note) {}
