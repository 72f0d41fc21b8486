import MeasuresSchema

/// Actions (M3): every method answers UNIMPLEMENTED with its row until they are built.
package struct ActionHandler: ActionService {
    /// Everything empty.
    package init() {}
}

/// The green channel (M5): every method answers UNIMPLEMENTED with its row until it is built.
package struct ApprovalHandler: ApprovalService {
    /// Everything empty.
    package init() {}
}

/// Supervision (M6): every method answers UNIMPLEMENTED with its row until it is built.
package struct SupervisionHandler: SupervisionService {
    /// Everything empty.
    package init() {}
}

/// Inspection plans (M6): every method answers UNIMPLEMENTED with its row until they are built.
package struct InspectionPlanHandler: InspectionPlanService {
    /// Everything empty.
    package init() {}
}

/// Promotion (M7): every method answers UNIMPLEMENTED with its row until it is built.
package struct PromotionHandler: PromotionService {
    /// Everything empty.
    package init() {}
}

/// Disclosure (M8): every method answers UNIMPLEMENTED with its row until it is built.
package struct DisclosureHandler: DisclosureService {
    /// Everything empty.
    package init() {}
}
