import CSQLite
import Store

/// What SQL a connection may prepare now, enforced by SQLite's authorizer rather than by reading SQL text.
final class Permissions {
    var mode = StatementMode.store

    func allows(_ action: CInt, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?) -> Bool {
        switch mode {
        case .store: return true
        case .request: return allowsRequest(action, first, second)
        case .migration:
            switch action {
            case SQLITE_PRAGMA: return isFullTextQuestion(first, second) || isRowCheck(first)
            case SQLITE_TRANSACTION, SQLITE_SAVEPOINT, SQLITE_ATTACH, SQLITE_DETACH: return false
            case SQLITE_READ, SQLITE_SELECT, SQLITE_FUNCTION, SQLITE_RECURSIVE: return true
            case SQLITE_ALTER_TABLE: return !isOwnTable(second)
            default: return !isOwnTable(first)
            }
        }
    }

    private func allowsRequest(
        _ action: CInt, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
    ) -> Bool {
        switch action {
        case SQLITE_READ, SQLITE_SELECT, SQLITE_FUNCTION, SQLITE_RECURSIVE: true
        case SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE: !isOwnTable(first)
        case SQLITE_PRAGMA: isFullTextQuestion(first, second)
        default: false
        }
    }

    /// Full-text tables ask these while they are made and read; without a value they change nothing.
    private func isFullTextQuestion(_ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?) -> Bool {
        guard let name, value == nil else { return false }
        return ["data_version", "page_size"].contains(String(cString: name))
    }

    /// `ALTER TABLE … ADD COLUMN` on a strict table asks whether every row fits; it reads only.
    private func isRowCheck(_ name: UnsafePointer<CChar>?) -> Bool {
        name.map { String(cString: $0) == "quick_check" } ?? false
    }

    private func isOwnTable(_ name: UnsafePointer<CChar>?) -> Bool {
        guard let name else { return false }
        return sqlite3_strnicmp(name, "store_", 6) == 0
    }
}
