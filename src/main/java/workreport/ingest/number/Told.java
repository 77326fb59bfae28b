package workreport.ingest.number;

/** Something read, with the rule that read it. */
record Told<T>(T value, ReadingRule rule) {}
