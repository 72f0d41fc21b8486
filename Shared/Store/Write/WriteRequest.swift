/// A write on its way to the writer thread: runs once, and is answered once when its group's fate is known.
struct WriteRequest: Sendable {
    /// The request id that it looks up; nil for none.
    let requestID: String?
    /// Runs the request's closure and says whether it succeeded and how to answer.
    let run: @Sendable (WriteTransaction) -> WriteOutcome
    /// Answers the caller instead of running.
    let refuse: @Sendable (StoreError) -> Void
    /// Whose it is.
    let lane = StoreLane.current
}

/// What became of a request before its group was committed.
struct WriteOutcome: Sendable {
    /// Whether its savepoint is to be kept.
    let succeeded: Bool
    /// Answers the caller: with the group's failure, or with the request's own result when that is nil.
    let answer: @Sendable (StoreError?) -> Void
}
