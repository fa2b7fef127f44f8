"""The types of the Java contract, samples/expenses/contract."""

from dataclasses import dataclass


@dataclass
class ExpenseReport:
    id: str
    employee: str
    approver: str
    amount: float
    currency: str
    purpose: str


@dataclass
class Decision:
    """The approver's yes."""

    by: str
    note: str


@dataclass
class Rejected:
    """A declared failure: the approver's no."""

    by: str
    reason: str


@dataclass
class Unavailable:
    """A declared failure that is retryable; its type is ApproverUnavailable."""

    who: str


@dataclass
class ReviewProgress:
    """How far the approver has read."""

    step: str
    percent: int
