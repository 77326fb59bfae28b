package workreport.entered;

import workreport.platform.kept.Journal;

/** Something that a person entered for a place. Nothing of it is ever lost: a correction keeps what was there before. */
public sealed interface EnteredEntry extends Journal.Item<EnteredEntry> permits EnteredValue, EnteredKind {

    /** The indicator's Chinese name, by which it is found in other reports of the place too. */
    String indicator();
}
