// Package expenses has the types of the Java contract, samples/expenses/contract.
package expenses

// Report is what an employee wants back.
type Report struct {
	ID       string  `json:"id"`
	Employee string  `json:"employee"`
	Approver string  `json:"approver"`
	Amount   float64 `json:"amount"`
	Currency string  `json:"currency"`
	Purpose  string  `json:"purpose"`
}

// Decision is the approver's yes.
type Decision struct {
	By   string `json:"by"`
	Note string `json:"note"`
}

// Rejected is a declared failure: the approver's no.
type Rejected struct {
	By     string `json:"by"`
	Reason string `json:"reason"`
}

// Unavailable is a declared failure that is retryable; its type is ApproverUnavailable.
type Unavailable struct {
	Who string `json:"who"`
}

// ReviewProgress is how far the approver has read.
type ReviewProgress struct {
	Step    string `json:"step"`
	Percent int    `json:"percent"`
}
