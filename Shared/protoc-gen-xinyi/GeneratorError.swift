/// Why nothing was generated, in words for whoever wrote the `.proto` file.
struct GeneratorError: Error {
    /// What is wrong and what to do about it; names the element.
    let message: String

    init(_ message: String) { self.message = message }
}
