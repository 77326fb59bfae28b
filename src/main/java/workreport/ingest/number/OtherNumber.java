package workreport.ingest.number;

/** A number that is not a quantity, such as a date or a part of a name. */
public record OtherNumber(String sentence, PrintedNumber number) implements ReadNumber {}
