package import Casework
package import Credit
import ListingRules
package import RegistryMirror
package import ServiceKit
import Synchronization

/// What every handler of listing works with. One value, shared by all of them.
package final class ListingEnvironment: CaseHost {
    /// The environment of cases.
    package let cases: CaseEnvironment
    /// The working-day calendar as the registry last published it, by the transaction that asks.
    package let calendar = MirrorCalendar()
    private let followed = Mutex<FeedFreshness?>(nil)

    /// An environment over an open database.
    package init(_ cases: CaseEnvironment) { self.cases = cases }

    /// How far and how fresh the registry's data here is; nil while no feed is followed.
    package var freshness: FeedFreshness? {
        get { followed.withLock { $0 } }
        set { followed.withLock { $0 = newValue } }
    }

    /// Working days that an objection received on a day may take: own data, or forwarded to the source unit.
    package func objectionWorkingDays(isOwn: Bool, on day: CivilDate) -> Int {
        isOwn ? ListingLimits.ownObjectionWorkingDays : ListingLimits.forwardedObjectionWorkingDays
    }
}
