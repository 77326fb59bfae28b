package workreport.catalogue;

import workreport.document.Bilingual;

/**
 * From some year on the same name counts something else: values before and after must not be joined by a line.
 *
 * @param year the first year by the new definition
 * @param note what has changed
 */
public record DefinitionBreak(int year, Bilingual note) {}
