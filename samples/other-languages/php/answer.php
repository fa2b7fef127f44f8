<?php

// Answers an approval request, given only its callback token, with PHP's own curl functions.
//
// php answer.php HTTP_SERVER CALLBACK_TOKEN approve|reject|unavailable|read|withdraw

declare(strict_types=1);

require __DIR__ . '/callback_token.php';

/** One call of the server's HTTP API: the HTTP status, and the JSON of the answer. */
function call(string $url, ?array $body = null): array
{
    $curl = curl_init($url);
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($curl, CURLOPT_TIMEOUT, 10);
    if ($body !== null) {
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body));
        curl_setopt($curl, CURLOPT_HTTPHEADER, ['Content-Type: application/json']);
    }
    $answer = curl_exec($curl);
    if ($answer === false) {
        throw new RuntimeException(curl_error($curl));
    }
    return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), json_decode($answer, true)];
}

/** Server 1.31 has other paths than the servers before. */
function has_new_paths(string $server): bool
{
    [, $info] = call("$server/api/v1/system-info");
    return version_compare($info['serverVersion'], '1.31.0', '>=');
}

function by_token(string $server, array $activity, string $verb, array $body): array
{
    $path = has_new_paths($server)
        ? 'activity-' . ($verb === 'cancel' ? 'resolve-as-canceled' : $verb)
        : "activities/$verb";
    return call(
        "$server/api/v1/namespaces/{$activity['namespace']}/$path",
        $body + ['taskToken' => base64_encode($activity['taskToken'])],
    );
}

function complete_by_ids(string $server, array $activity, array $body): array
{
    $path = has_new_paths($server)
        ? 'workflows/' . rawurlencode($activity['workflowId'])
            . '/activities/' . rawurlencode($activity['activityId']) . '/complete'
        : 'activities/complete-by-id';
    $ids = ['workflowId' => $activity['workflowId'], 'runId' => $activity['runId'],
        'activityId' => $activity['activityId']];
    return call("$server/api/v1/namespaces/{$activity['namespace']}/$path", $body + $ids);
}

/** A declared failure: its type, and as its only detail its record. */
function failure(string $type, bool $nonRetryable, array $record): array
{
    return ['failure' => [
        'message' => $type,
        'applicationFailureInfo' => [
            'type' => $type,
            'nonRetryable' => $nonRetryable,
            'details' => ['payloads' => [$record]],
        ],
    ]];
}

/** A result also fits when the activity was retried since: then the ids name the new attempt. */
function approve(string $server, array $activity): array
{
    $decision = ['result' => [['by' => 'ann', 'note' => 'from PHP']]];
    $answer = by_token($server, $activity, 'complete', $decision);
    return $answer[0] === 404 ? complete_by_ids($server, $activity, $decision) : $answer;
}

[, $server, $token, $name] = $argv;
try {
    $activity = open_callback_token($token);
} catch (InvalidArgumentException $e) {
    fwrite(STDERR, 'refused: ' . $e->getMessage() . "\n");
    exit(1);
}

[$status, $answer] = match ($name) {
    'approve' => approve($server, $activity),
    'reject' => by_token($server, $activity, 'fail',
        failure('Rejected', true, ['by' => 'ann', 'reason' => 'over budget'])),
    'unavailable' => by_token($server, $activity, 'fail',
        failure('ApproverUnavailable', false, ['who' => 'ann'])),
    'read' => by_token($server, $activity, 'heartbeat',
        ['details' => [['step' => 'read', 'percent' => 40]]]),
    'withdraw' => by_token($server, $activity, 'cancel', ['details' => ['stopped reading']]),
};
echo match (true) {
    $status === 404 => "not pending\n",
    $status !== 200 => throw new RuntimeException("$status: {$answer['message']}"),
    $answer['cancelRequested'] ?? false => "cancellation requested\n",
    default => "accepted\n",
};
