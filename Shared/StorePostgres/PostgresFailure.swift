import CPostgres
import Phrases
import Store

/// What a server, or the way to it, reports.
enum PostgresFailure {
    /// An error of a result. The server's primary message is kept only where it cannot repeat a value: for wrong SQL and for
    /// constraints, which it names; its DETAIL, which has the values, never is.
    static func error(_ result: OpaquePointer, sql: String?, _ interruption: Interruption) -> StoreError {
        let state = field(result, "C") ?? ""
        let message = field(result, "M") ?? ""
        func error(_ kind: StoreError.Kind, _ text: Phrase) -> StoreError {
            StoreError(kind, text, sql: sql, state: state)
        }
        switch state {
        case Trigger.state:
            return StoreError(.constraint, .foreign(message, state), sql: sql, constraint: message, state: state)
        case "57014" where interruption.wasCancelled: return error(.cancelled, "the caller was cancelled")
        case "57014": return error(.timeLimit, "the statement ran longer than its request may")
        case "55P03", "40001", "40P01":
            return error(.busy, "another process holds what is written; try again later")
        case "53100": return error(.diskFull, "the database server's disk is full; free some space")
        case "25006", "57P01", "57P02", "57P03", "53300", "25P03":
            return error(
                .unavailable, "the database server is starting, ending, full or takes no writes; try again later")
        case "28000", "28P01", "3D000", "42501":
            return error(
                .cannotOpen,
                "the database server refuses the user, its password or the database; correct the URL or the password file, and "
                    + "let the user create tables there (\(Phrase.foreign(message, state)))")
        case "22021", "22P05": return error(.constraint, "a text holds a character that the database cannot keep")
        case "54000", "54001", "54011", "53400":
            return error(.tooLarge, "a value or row has more bytes than the database keeps")
        case _ where state.hasPrefix("23"):
            let column = [field(result, "t"), field(result, "c")].compactMap { $0 }.joined(separator: ".")
            return StoreError(
                .constraint, .foreign(message, state), sql: sql,
                constraint: field(result, "n") ?? (column.isEmpty ? message : column),
                state: state)
        case _ where state.hasPrefix("08"):
            return error(.unavailable, "the connection to the database was lost; try again later")
        case _ where state.hasPrefix("58"):
            return error(.inputOutput, "the database server could not read or write its files")
        case _ where state.hasPrefix("XX001") || state.hasPrefix("XX002"):
            return error(.corrupt, "the database is damaged; restore a backup on the server")
        case _ where state.hasPrefix("42"): return error(.sql, .foreign(message, state))
        default: return error(.sql, "the database server reports \(state)")
        }
    }

    /// The connection is gone, or could not be made.
    static func lost(_ connection: OpaquePointer?) -> StoreError {
        let reason = connection.map { said($0) } ?? ""
        let cause: Phrase = reason.isEmpty ? "nobody answers" : .verbatim(reason)
        return StoreError(
            .unavailable,
            "the database cannot be reached (\(cause)); check that its server runs and that the URL is right",
            state: "08006")
    }

    /// A connection that was not made: because nobody answered, or because of what the server said.
    static func unreachable(_ connection: OpaquePointer) -> StoreError {
        let reason = said(connection)
        if reason.contains("read-only") || reason.contains("hot standby") {
            return StoreError(
                .unavailable,
                "the database takes no writes (\(Phrase.verbatim(reason))); it is a standby or set to be read only: name the primary, or "
                    + "promote it", state: "25006")
        }
        let passing = ["starting up", "shutting down", "recovery", "too many", "connection slots", "not accepting"]
        let isRefused = ["FATAL", "certificate", "invalid", "no password"].contains { reason.contains($0) }
        guard isRefused, !passing.contains(where: { reason.contains($0) }) else { return lost(connection) }
        return StoreError(
            .cannotOpen,
            "the database server refuses the connection (\(Phrase.verbatim(reason))); correct the URL, the certificate or the password "
                + "file, or create the database and its user")
    }

    /// What libpq says of a connection, in a line. Of hosts, users and databases, never of a password.
    private static func said(_ connection: OpaquePointer) -> String {
        String(cString: PQerrorMessage(connection)).split { $0 == "\n" || $0 == "\t" }
            .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func field(_ result: OpaquePointer, _ letter: Character) -> String? {
        guard let letter = letter.asciiValue, let text = xinyi_pq_field(result, CChar(letter)) else { return nil }
        return String(cString: text)
    }
}
