/// Whether a loop with nothing to do polls for a moment before it sleeps in the kernel.
///
/// Waking a sleeping thread costs more than a whole call, above all on a virtual machine, where it may wake a processor too.
/// While events come in quick succession (sleeps shorter than ``TransportLimits/quickSleep``) a loop therefore polls, for at
/// most ``TransportLimits/longestPoll``, giving way between two polls to every thread that can run on its core. A poll that
/// finds nothing makes the next ones rarer, down to one in ``TransportLimits/rarestPoll`` sleeps, and one slow sleep stops
/// them: a loop whose events come slowly, or not at all, sleeps as if there were no polling.
struct BusyPoll {
    /// Quick sleeps in a row that are wanted before polling.
    private var wanted = 1
    /// Quick sleeps in a row until now.
    private var seen = 0

    /// Whether to poll now.
    var mayPoll: Bool { seen >= wanted }

    /// Notes what a poll gave.
    mutating func polled(found: Bool) {
        if found {
            wanted = 1
        } else {
            wanted = min(wanted * 2, TransportLimits.rarestPoll)
            seen = 0
        }
    }

    /// Notes how long the loop slept, with the poll before it.
    mutating func slept(for duration: Duration) {
        seen = duration < TransportLimits.quickSleep ? seen + 1 : 0
    }
}
