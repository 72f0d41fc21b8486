import Casework
import Credit

/// A date from ISO text in a test.
func day(_ text: String) -> CivilDate { CivilDate(iso: text)! }

/// The reason of the refusal that a step ends with; nil if it was taken.
func refusal(_ step: () throws -> Void) -> String? {
    do {
        try step()
        return nil
    } catch {
        return (error as? Refusal)?.reason.code ?? "\(error)"
    }
}
