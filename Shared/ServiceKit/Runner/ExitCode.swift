/// How a daemon ends, for who started it. The numbers are those of sysexits.h where it has one.
package enum ExitCode: Int32, Sendable, Hashable {
    /// Stopped as asked, or printed what was asked for.
    case ok = 0
    /// A fault of the program.
    case failure = 1
    /// The database, or a backup, was refused: written by a newer program, changed or damaged (EX_DATAERR). Starting again does not
    /// help.
    case databaseRefused = 65
    /// The address cannot be listened on (EX_UNAVAILABLE).
    case cannotListen = 69
    /// The disk is full or failing, the data directory cannot be written, or a file is missing or in the way (EX_IOERR).
    case storage = 74
    /// Another process has the data directory or the database (EX_TEMPFAIL).
    case dataDirectoryInUse = 75
    /// A flag, variable or file is wrong (EX_CONFIG).
    case configuration = 78
}
