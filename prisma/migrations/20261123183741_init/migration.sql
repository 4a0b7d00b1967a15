-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    "successors" TEXT NOT NULL,
    "source" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ContestUnit" (
    "contestId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("contestId", "unitId"),
    CONSTRAINT "ContestUnit_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ContestUnit_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit" ("id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revision" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "subtitle" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "organizer" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "parentId" TEXT,
    "sample" BOOLEAN NOT NULL,
    "onStageId" TEXT,
    "rules" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Bloc" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Bloc_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Round" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "carryOver" TEXT,
    "rankBy" TEXT NOT NULL,
    "tieBreaks" TEXT NOT NULL,
    "prizes" TEXT NOT NULL,
    "advance" TEXT,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Round_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Part" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "roundId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scoredPer" TEXT NOT NULL,
    "contestants" TEXT NOT NULL,
    "marking" TEXT NOT NULL,
    "panel" TEXT NOT NULL,
    "coefficient" INTEGER NOT NULL,
    "time" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Part_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Part_contestId_roundId_fkey" FOREIGN KEY ("contestId", "roundId") REFERENCES "Round" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Criterion" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "partId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "guide" TEXT NOT NULL,
    "maximum" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Criterion_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Criterion_contestId_partId_fkey" FOREIGN KEY ("contestId", "partId") REFERENCES "Part" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Team" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER,
    "name" TEXT NOT NULL,
    "unitId" TEXT,
    "unitName" TEXT NOT NULL,
    "blocId" TEXT,
    "origin" TEXT,
    "sample" BOOLEAN NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Team_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contestant" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "teamId" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "gender" TEXT,
    "birthYear" INTEGER,
    "ethnicity" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "workplace" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Contestant_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Contestant_contestId_teamId_fkey" FOREIGN KEY ("contestId", "teamId") REFERENCES "Team" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Judge" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "workplace" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "chair" BOOLEAN NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Judge_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Officer" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "workplace" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Officer_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Performance" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "partId" TEXT NOT NULL,
    "teamId" TEXT NOT NULL,
    "contestantId" TEXT,
    "opened" TEXT,
    "clockSegments" TEXT NOT NULL,
    "clockTyped" INTEGER,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Performance_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Performance_contestId_partId_fkey" FOREIGN KEY ("contestId", "partId") REFERENCES "Part" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Performance_contestId_teamId_fkey" FOREIGN KEY ("contestId", "teamId") REFERENCES "Team" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BallotRevision" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "performanceId" TEXT NOT NULL,
    "judgeId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "marks" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "receipt" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "BallotRevision_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BallotRevision_contestId_performanceId_fkey" FOREIGN KEY ("contestId", "performanceId") REFERENCES "Performance" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "BallotRevision_contestId_judgeId_fkey" FOREIGN KEY ("contestId", "judgeId") REFERENCES "Judge" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tally" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "performanceId" TEXT NOT NULL,
    "correct" INTEGER NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Tally_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Tally_contestId_performanceId_fkey" FOREIGN KEY ("contestId", "performanceId") REFERENCES "Performance" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Penalty" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "roundId" TEXT NOT NULL,
    "teamId" TEXT NOT NULL,
    "performanceId" TEXT,
    "appliesTo" TEXT NOT NULL,
    "points" INTEGER NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Penalty_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Penalty_contestId_roundId_fkey" FOREIGN KEY ("contestId", "roundId") REFERENCES "Round" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Penalty_contestId_teamId_fkey" FOREIGN KEY ("contestId", "teamId") REFERENCES "Team" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "kind" TEXT NOT NULL,
    "detail" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Decision_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Confirmation" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "performanceId" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Confirmation_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Confirmation_contestId_performanceId_fkey" FOREIGN KEY ("contestId", "performanceId") REFERENCES "Performance" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "revoked" TEXT,
    "kind" TEXT NOT NULL,
    "performanceId" TEXT,
    "roundId" TEXT,
    "teamId" TEXT,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Publication_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draw" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "made" TEXT NOT NULL,
    "partId" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "performances" TEXT NOT NULL,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Draw_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Draw_contestId_partId_fkey" FOREIGN KEY ("contestId", "partId") REFERENCES "Part" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Call" (
    "contestId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "judgeId" TEXT NOT NULL,
    "performanceId" TEXT,
    "text" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "answered" TEXT,

    PRIMARY KEY ("contestId", "id"),
    CONSTRAINT "Call_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Call_contestId_judgeId_fkey" FOREIGN KEY ("contestId", "judgeId") REFERENCES "Judge" ("contestId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "contestId" TEXT,
    "revision" INTEGER,
    "at" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "accountId" TEXT NOT NULL,
    "contestId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("accountId", "contestId", "role"),
    CONSTRAINT "Membership_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT,
    "contestId" TEXT,
    "seatId" TEXT,
    "device" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "lastSeenAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "revokedAt" TEXT,
    CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Session_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pairing" (
    "codeHash" TEXT NOT NULL PRIMARY KEY,
    "contestId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    "usedAt" TEXT,
    CONSTRAINT "Pairing_contestId_fkey" FOREIGN KEY ("contestId") REFERENCES "Contest" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "ContestUnit_unitId_idx" ON "ContestUnit"("unitId");

-- CreateIndex
CREATE INDEX "Contest_parentId_idx" ON "Contest"("parentId");

-- CreateIndex
CREATE INDEX "Contestant_nameKey_idx" ON "Contestant"("nameKey");

-- CreateIndex
CREATE INDEX "BallotRevision_contestId_judgeId_idx" ON "BallotRevision"("contestId", "judgeId");

-- CreateIndex
CREATE UNIQUE INDEX "BallotRevision_contestId_performanceId_judgeId_revision_key" ON "BallotRevision"("contestId", "performanceId", "judgeId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_contestId_seq_idx" ON "AuditEntry"("contestId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_contestId_revision_key" ON "AuditEntry"("contestId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Account_username_key" ON "Account"("username");

-- CreateIndex
CREATE INDEX "Membership_contestId_idx" ON "Membership"("contestId");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "Session_contestId_seatId_idx" ON "Session"("contestId", "seatId");

-- CreateIndex
CREATE INDEX "Pairing_contestId_seatId_idx" ON "Pairing"("contestId", "seatId");

-- Written by hand: what was said stays said. Ballot revisions and the audit can only be added to.
CREATE TRIGGER "BallotRevision_no_update" BEFORE UPDATE ON "BallotRevision"
BEGIN SELECT RAISE(ABORT, 'ballot revisions are append-only'); END;

CREATE TRIGGER "BallotRevision_no_delete" BEFORE DELETE ON "BallotRevision"
BEGIN SELECT RAISE(ABORT, 'ballot revisions are append-only'); END;

CREATE TRIGGER "AuditEntry_no_update" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER "AuditEntry_no_delete" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
