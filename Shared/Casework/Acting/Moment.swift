package import Credit

/// The instant at which a request is worked on, with its day in Asia/Shanghai. Taken once a request, so that all of it
/// agrees.
package struct Moment: Sendable, Hashable {
    /// Milliseconds since the epoch.
    package let milliseconds: Int64
    /// The day in Asia/Shanghai.
    package let today: CivilDate

    /// An instant with its day.
    package init(milliseconds: Int64, today: CivilDate) {
        self.milliseconds = milliseconds
        self.today = today
    }

    /// Now, by a clock.
    package init(_ clock: any WallClock) {
        let now = clock.now()
        self.init(milliseconds: now.milliseconds, today: now.date(in: .shanghai))
    }
}
