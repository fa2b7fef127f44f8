// Package loans is the contract as Go sees it: the JSON of Java's records.
package loans

// Grant is the activity's type.
const Grant = "LoanActivities::grant"

// RefusedReason is the generated Java class of the declared failure: a Java workflow loads it.
const RefusedReason = "loans.LoanActivitiesCadenceFailures$Refused"

// Loan is the result.
type Loan struct {
	Customer string `json:"customer"`
	Amount   int64  `json:"amount"`
}

// Refused is the declared failure. Without class Java cannot read it.
type Refused struct {
	Class  string `json:"class"`
	By     string `json:"by"`
	Reason string `json:"reason"`
}

// NewRefused makes one that a Java workflow reads.
func NewRefused(by, reason string) Refused {
	return Refused{Class: RefusedReason, By: by, Reason: reason}
}
