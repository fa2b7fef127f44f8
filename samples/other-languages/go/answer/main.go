// Answers an approval request, given only its callback token.
//
//	answer SERVER CALLBACK_TOKEN approve|reject|unavailable|read|withdraw
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"os"

	"go.temporal.io/api/serviceerror"
	"go.temporal.io/sdk/client"
	tlog "go.temporal.io/sdk/log"
	"go.temporal.io/sdk/temporal"

	"example.com/expenses"
	"example.com/expenses/callbacktoken"
)

func main() {
	server, token, answer := os.Args[1], os.Args[2], os.Args[3]
	activity, err := callbacktoken.Open(token)
	if err != nil {
		log.Fatal("refused: ", err)
	}
	c, err := client.Dial(client.Options{HostPort: server, Namespace: activity.Namespace,
		Logger: tlog.NewStructuredLogger(slog.New(slog.DiscardHandler))})
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	fmt.Println(outcome(give(context.Background(), c, activity, answer)))
}

func give(ctx context.Context, c client.Client, a *callbacktoken.Activity, answer string) error {
	switch answer {
	case "approve":
		return approve(ctx, c, a)
	case "reject": // Not retryable: the declared failure's type, and as its only detail its record.
		return c.CompleteActivity(ctx, a.TaskToken, nil,
			temporal.NewNonRetryableApplicationError("Rejected", "Rejected", nil,
				expenses.Rejected{By: "ann", Reason: "over budget"}))
	case "unavailable": // Retryable: the worker hands the request off again.
		return c.CompleteActivity(ctx, a.TaskToken, nil,
			temporal.NewApplicationError("ApproverUnavailable", "ApproverUnavailable",
				expenses.Unavailable{Who: "ann"}))
	case "read":
		return c.RecordActivityHeartbeat(ctx, a.TaskToken, expenses.ReviewProgress{Step: "read", Percent: 40})
	case "withdraw":
		return c.CompleteActivity(ctx, a.TaskToken, nil, temporal.NewCanceledError("stopped reading"))
	}
	return fmt.Errorf("no such answer: %s", answer)
}

// A result also fits when the activity was retried since: then the ids name the new attempt.
func approve(ctx context.Context, c client.Client, a *callbacktoken.Activity) error {
	decision := expenses.Decision{By: "ann", Note: "from Go"}
	err := c.CompleteActivity(ctx, a.TaskToken, decision, nil)
	if notFound := new(serviceerror.NotFound); errors.As(err, &notFound) {
		return c.CompleteActivityByID(ctx, a.Namespace, a.WorkflowID, a.RunID, a.ActivityID, decision, nil)
	}
	return err
}

func outcome(err error) string {
	var notFound *serviceerror.NotFound
	var canceled *temporal.CanceledError
	switch {
	case err == nil:
		return "accepted"
	case errors.As(err, &notFound):
		return "not pending"
	case errors.As(err, &canceled):
		return "cancellation requested"
	}
	log.Fatal(err)
	return ""
}
