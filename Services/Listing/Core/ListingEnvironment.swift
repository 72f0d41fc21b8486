package import Credit
package import Crypto
package import ServiceKit
package import Store
import Synchronization

/// What every handler of listing works with. One value, shared by all of them.
package final class ListingEnvironment: Sendable {
    /// The database.
    package let database: Database
    /// The clock; the day in Asia/Shanghai is what the law counts by.
    package let clock: any WallClock
    /// Finds natural persons by their number without storing it; nil where no key file is configured, and then
    /// a number is refused.
    package let blindIndex: BlindIndex?
    /// How long a request waits for the registry's feed to bring what it refers to, before it is refused.
    package let settleTime: Duration
    /// Makes and reads the tokens of pages.
    package let pages: PageToken
    private let shared: Mutex<Shared>

    private struct Shared {
        var calendar: WorkingCalendar
        var freshness: FeedFreshness?
    }

    /// An environment over an open database; reads the published calendar years from it.
    package init(
        database: Database, clock: any WallClock, blindIndex: BlindIndex?, settleTime: Duration = .seconds(2),
        pages: PageToken = PageToken()
    ) throws {
        self.database = database
        self.clock = clock
        self.blindIndex = blindIndex
        self.settleTime = settleTime
        self.pages = pages
        let years = try database.readInline { try ProjectionTable.calendarYears($0) }
        shared = Mutex(Shared(calendar: try RegistryCalendar.calendar(of: years)))
    }

    /// The working-day calendar as the registry last published it.
    package var calendar: WorkingCalendar {
        get { shared.withLock { $0.calendar } }
        set { shared.withLock { $0.calendar = newValue } }
    }

    /// How far and how fresh the registry's data here is; nil while no feed is followed.
    package var freshness: FeedFreshness? {
        get { shared.withLock { $0.freshness } }
        set { shared.withLock { $0.freshness = newValue } }
    }

    /// Now.
    package var moment: Moment { Moment(clock) }
}
