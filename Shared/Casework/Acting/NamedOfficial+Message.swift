package import CommonSchema

extension NamedOfficial {
    /// The contract's message.
    package var message: Official { Official(id: id.text, name: name) }
}
