// A worker in Go, whose activity waits for an answer from outside.
//
//	worker SERVER TASK_QUEUE
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"os"
	"time"

	"go.temporal.io/sdk/activity"
	"go.temporal.io/sdk/client"
	tlog "go.temporal.io/sdk/log"
	"go.temporal.io/sdk/temporal"
	"go.temporal.io/sdk/worker"
	"go.temporal.io/sdk/workflow"

	"example.com/expenses"
)

func main() {
	c, err := client.Dial(client.Options{HostPort: os.Args[1],
		Logger: tlog.NewStructuredLogger(slog.New(slog.NewTextHandler(os.Stderr, nil)))})
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	w := worker.New(c, os.Args[2], worker.Options{})
	w.RegisterWorkflow(ExpenseWorkflow)
	w.RegisterActivity(RequestApproval)
	if err := w.Run(worker.InterruptCh()); err != nil {
		log.Fatal(err)
	}
}

// handOff is what the approver needs. It is printed here; a task token is base64 in JSON.
type handOff struct {
	TaskToken  []byte                   `json:"taskToken"`
	WorkflowID string                   `json:"workflowId"`
	RunID      string                   `json:"runId"`
	ActivityID string                   `json:"activityId"`
	Attempt    int32                    `json:"attempt"`
	Progress   *expenses.ReviewProgress `json:"progress"` // how far the attempt before had got
}

// RequestApproval hands the request off, and is pending until somebody answers.
func RequestApproval(ctx context.Context, _ expenses.Report) (*expenses.Decision, error) {
	info := activity.GetInfo(ctx)
	request := handOff{TaskToken: info.TaskToken, WorkflowID: info.WorkflowExecution.ID,
		RunID: info.WorkflowExecution.RunID, ActivityID: info.ActivityID, Attempt: info.Attempt}
	if activity.HasHeartbeatDetails(ctx) {
		if err := activity.GetHeartbeatDetails(ctx, &request.Progress); err != nil {
			return nil, err
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(request); err != nil {
		return nil, err
	}
	return nil, activity.ErrResultPending
}

// ExpenseWorkflow makes a text of each way in which the request can end.
func ExpenseWorkflow(ctx workflow.Context, report expenses.Report) (string, error) {
	ctx = workflow.WithActivityOptions(ctx, workflow.ActivityOptions{
		StartToCloseTimeout: time.Minute,
		WaitForCancellation: true,
		RetryPolicy:         &temporal.RetryPolicy{InitialInterval: 100 * time.Millisecond, MaximumAttempts: 2},
	})
	var decision expenses.Decision
	err := workflow.ExecuteActivity(ctx, RequestApproval, report).Get(ctx, &decision)
	if err == nil {
		return fmt.Sprintf("approved by %s: %s", decision.By, decision.Note), nil
	}
	if temporal.IsCanceledError(err) {
		return "withdrawn", nil
	}
	return declared(err)
}

// declared reads the failures that the contract declares: the type says which, the first detail is the record.
func declared(err error) (string, error) {
	var failure *temporal.ApplicationError
	if !errors.As(err, &failure) {
		return "", err
	}
	switch failure.Type() {
	case "Rejected":
		var rejected expenses.Rejected
		if err := failure.Details(&rejected); err != nil {
			return "", err
		}
		return fmt.Sprintf("rejected by %s: %s", rejected.By, rejected.Reason), nil
	case "ApproverUnavailable":
		var unavailable expenses.Unavailable
		if err := failure.Details(&unavailable); err != nil {
			return "", err
		}
		return "unavailable: " + unavailable.Who, nil
	}
	return "", err
}
