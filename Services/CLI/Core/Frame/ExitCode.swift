/// How the program ends; `xinyi --help` lists them.
package enum ExitCode: Int32, Sendable, Hashable {
    /// Done.
    case ok = 0
    /// Done, and the answer is negative: an invalid code, rejected rows.
    case negative = 1
    /// The command line or its JSON is wrong; nothing was sent.
    case usage = 2
    /// The service refused.
    case refused = 3
    /// The service could not be reached, or did not answer in time.
    case unavailable = 4
    /// What the command had to say could not be written; what it did is done.
    case output = 5
    /// A Check is answered, and its answer is to be verified first.
    case verify = 6
    /// A Check is answered, and the case is to be refused.
    case refuse = 7
}
