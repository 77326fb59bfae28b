package workreport.ingest.number;

/** A number that is no quantity, such as a date or a part of a name. */
public record OtherNumber(String sentence, PrintedNumber number) implements ReadNumber {}
