package workreport.ingest.report;

import workreport.ingest.outline.Draft;

/**
 * What a report was made of that was read out of a file of another format than the model's.
 *
 * @param text makes it anew
 * @param draft as it is now: with its outline, what was left out, and what a person has set right
 */
public record Origin(ImportedText text, Draft draft) {}
