package import Casework
package import Credit
import ListingRules
package import ServiceKit
import Store
import Synchronization

/// What every handler of listing works with. One value, shared by all of them.
package final class ListingEnvironment: CaseHost {
    /// The environment of cases.
    package let cases: CaseEnvironment
    private let shared: Mutex<Shared>

    private struct Shared {
        var calendar: WorkingCalendar
        var freshness: FeedFreshness?
    }

    /// An environment over an open database; reads the published calendar years from it.
    package init(_ cases: CaseEnvironment) throws {
        self.cases = cases
        let years = try cases.database.readInline { try ProjectionTable.calendarYears($0) }
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

    /// Working days that an objection received on a day may take: own data, or forwarded to the source unit.
    package func objectionWorkingDays(isOwn: Bool, on day: CivilDate) -> Int {
        isOwn ? ListingLimits.ownObjectionWorkingDays : ListingLimits.forwardedObjectionWorkingDays
    }
}
